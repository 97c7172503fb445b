#include "report/members.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/tally.h"

namespace povnet {
namespace {

std::size_t required_column(const Dataset& dataset, const std::string& column) {
  const auto at = dataset.find(column);
  if (!at)
    throw Error(Fault::input,
                dataset.path + ": una dimensione chiede la colonna \"" + column + "\", che non c'è");
  return *at;
}

}  // namespace

Members Members::load(Reader& reader, const Dimension& dimension, const Scope& scope) {
  reader.note_file(dimension.path, dimension.replaced);
  Members members;
  members.other_label_ = dimension.other;
  members.unknown_label_ = dimension.unknown;
  members.bands_ = dimension.bands;
  for (const auto& band : dimension.bands) members.list_.push_back({band.key, band.label});
  if (dimension.members) members.load_register(reader, *dimension.members, scope);
  if (!dimension.codes.empty())
    for (const std::string& code : reader.codes(dimension.codes)) {
      const std::size_t member = members.member_at(code, reader.labels(dimension.codes).at(code));
      members.stays_.emplace(code, Stay{.from = {}, .to = {}, .member = member});
    }
  return members;
}

void Members::load_register(Reader& reader, const Dimension::Register& source, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), source.dataset);
  const std::size_t value = required_column(dataset, source.value);
  const std::size_t member = required_column(dataset, source.member);
  const std::size_t label = required_column(dataset, source.label);
  Scope all = scope;
  all.only.clear();
  for (const Values& row : reader.all(dataset, all, dataset.order)) {
    Stay stay{.from = {}, .to = {}, .member = member_at(as_text(row[member]), as_text(row[label]))};
    if (!source.from.empty()) stay.from = as_text(row[required_column(dataset, source.from)]);
    if (!source.to.empty()) stay.to = as_text(row[required_column(dataset, source.to)]);
    stays_.emplace(as_text(row[value]), stay);
  }
}

std::size_t Members::member_at(const std::string& key, const std::string& label) {
  const auto at = std::ranges::find(list_, key, &Member::key);
  if (at != list_.end()) return static_cast<std::size_t>(at - list_.begin());
  list_.push_back({key, label});
  return list_.size() - 1;
}

std::size_t Members::place(const Value& value, const std::string& day) const {
  if (is_null(value)) return unknown();
  if (!bands_.empty()) {
    const auto* number = std::get_if<std::int64_t>(&value);
    const auto holds = [number](const Dimension::Band& band) {
      return number && (!band.from || *band.from <= *number) && (!band.to || *number <= *band.to);
    };
    const auto band = std::ranges::find_if(bands_, holds);
    return band == bands_.end() ? other() : static_cast<std::size_t>(band - bands_.begin());
  }
  const auto [first, last] = stays_.equal_range(as_text(value));
  for (auto stay = first; stay != last; ++stay) {
    const bool begun = day.empty() || stay->second.from.empty() || stay->second.from <= day;
    const bool lasts = day.empty() || stay->second.to.empty() || day <= stay->second.to;
    if (begun && lasts) return stay->second.member;
  }
  return other();
}

std::string Members::label(std::size_t place) const {
  if (place == other()) return other_label_;
  return place == unknown() ? unknown_label_ : list_[place].label;
}

std::optional<std::size_t> Members::find(std::string_view name) const {
  const std::string wanted = fold(name);
  for (std::size_t place = 0; place <= unknown(); ++place) {
    if (fold(label(place)) == wanted) return place;
    if (place < list_.size() && fold(list_[place].key) == wanted) return place;
  }
  return std::nullopt;
}

}  // namespace povnet
