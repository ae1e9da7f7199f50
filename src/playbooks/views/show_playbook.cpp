#include <map>

#include "deals/brief.hpp"
#include "playbooks/rules/choosing.hpp"
#include "playbooks/store/library.hpp"
#include "playbooks/store/playbook_store.hpp"
#include "playbooks/views/views.hpp"

namespace akad::playbooks {

namespace {

Result<std::string> language_for(const storage::Reading& reading,
                                 const std::optional<std::string>& asked) {
    if (asked) return people::check_language(*asked);
    return people::settings_of(reading.db, reading.caller.workspace).language;
}

/// Every text in one language, the workspace's own words before the built-in ones.
std::vector<PlaybookText> texts_in(const storage::Reading& reading, const std::string& language) {
    std::map<std::string, EditedText> edited;
    for (EditedText& each : edited_in(reading.db, reading.caller.workspace, language))
        edited.emplace(each.text_key, std::move(each));
    std::vector<PlaybookText> texts;
    for (const BuiltIn& each : library()) {
        KeyParts parts = parts_of(each.key);
        const auto own = edited.find(each.key);
        const bool is_own = own != edited.end();
        const auto& words = each.in.at(language);
        texts.push_back({.key = each.key,
                         .section = std::move(parts.section),
                         .of = std::move(parts.of),
                         .code = std::move(parts.code),
                         .title = is_own ? own->second.title : words.at(0),
                         .text = is_own ? own->second.text : words.at(1),
                         .edited = is_own});
    }
    return texts;
}

}  // namespace

Result<PlaybookView> show_playbook(const storage::Reading& reading, const PlaybookFilter& filter) {
    const std::string language = TRY(language_for(reading, filter.language));
    PlaybookView view;
    if (filter.stage) {
        const auto place = TRY(deals::require_stage(reading, *filter.stage));
        view.transition = transition_from(place.buyer_phase);
    }
    const std::map<std::string_view, std::vector<PlaybookText>*> sections{
        {"must", &view.must},
        {"stall", &view.stalls},
        {"question", &view.questions},
        {"premortem", &view.premortem}};
    for (PlaybookText& text : texts_in(reading, language)) {
        const auto section = sections.find(text.section);
        if (section != sections.end() && text.of == name_of(view.transition))
            section->second->push_back(std::move(text));
    }
    return view;
}

Result<http::Page<PlaybookText>> list_texts(const storage::Reading& reading,
                                            const TextFilter& filter) {
    const std::string language = TRY(language_for(reading, filter.language));
    http::Page<PlaybookText> page;
    for (PlaybookText& text : texts_in(reading, language))
        if (!filter.section || text.section == *filter.section)
            page.items.push_back(std::move(text));
    page.total = {static_cast<std::int64_t>(page.items.size()), false};
    return page;
}

}  // namespace akad::playbooks
