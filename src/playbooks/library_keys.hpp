// Which texts the library holds, for the rooms whose words its keys name.
#pragma once

#include <string_view>

namespace akad::playbooks {

/// How many built-in texts have a key that begins so.
[[nodiscard]] int count_texts(std::string_view beginning);

}  // namespace akad::playbooks
