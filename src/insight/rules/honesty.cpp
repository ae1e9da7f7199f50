#include "insight/rules/honesty.hpp"

namespace akad::insight {

void BadNews::add(const StageMonth& stays) {
    moved_back += stays.back;
    set_aside += stays.aside;
    overridden += stays.overridden;
}

void BadNews::add(const DealMonth& month) {
    lost_in_time += month.lost_before;
    late_days += month.promised - month.on_time - month.lost_before;
}

Share said_share(const BadNews& news) {
    return share_of(news.said(), news.said() + news.found());
}

}  // namespace akad::insight
