#include "report/layout_narrowing.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/resolve.h"
#include "report/subject.h"
#include "store/record_code.h"

namespace povnet {
namespace {

void require_narrowable(const Layout& layout, const Narrowings& asked) {
  for (const auto& [option, value] : asked) {
    if (std::ranges::find(layout.narrows, option) != layout.narrows.end()) continue;
    throw Error(Fault::usage, "\"" + layout.key + "\" non si restringe con --" + option,
                layout.narrows.empty() ? "povnet export list dice quali cartelle si restringono"
                                       : "si può con --" + join(layout.narrows, ", --"));
  }
}

bool has_own_records(const auto& asked) { return !narrow_option(asked.first).subject.empty(); }

}  // namespace

LayoutNarrowing::LayoutNarrowing(Reader& reader, const Layout& layout, const LayoutRequest& request)
    : reader_(reader), request_(request) {
  if (!asked()) return;
  require_narrowable(layout, request.only);
  words_ = narrowing_words(reader, request.only);
  knows_records_ = std::ranges::all_of(request.only, [](const auto& each) { return has_own_records(each); });
  if (knows_records_) load_records(scope_of(request));
}

/// Those that belong to all that was asked: of a partner and a fund, its expenses on that fund.
void LayoutNarrowing::load_records(const Scope& scope) {
  bool first = true;
  for (const auto& [name, value] : request_.only) {
    const NarrowOption& option = narrow_option(name);
    const std::string code = resolve(reader_, std::string(option.dataset), "code", value, option.one);
    Scope own = scope;
    own.named[":record"] = required_record(reader_.db(), code).id;
    const std::string subject(option.subject);
    first ? load_subject(reader_, subject, own) : keep_subject(reader_, subject, own);
    first = false;
  }
}

std::optional<Scope> LayoutNarrowing::scope_for(const LayoutBlock& block, const Scope& scope) const {
  if (!asked()) return scope;
  const bool rows = block.kind == LayoutBlock::Kind::table;
  if (block.kind == LayoutBlock::Kind::measures || block.kind == LayoutBlock::Kind::clocks)
    return std::nullopt;
  if (block.kind == LayoutBlock::Kind::checks && !knows_records_) return std::nullopt;
  Scope narrowed = scope;
  if (rows && !narrow(dataset_named(reader_.data(), block.dataset), request_.only, narrowed))
    return std::nullopt;
  return narrowed;
}

std::string LayoutNarrowing::title(std::string whole) const {
  return asked() ? std::move(whole) + " (solo " + words_ + ")" : std::move(whole);
}

std::vector<std::string> LayoutNarrowing::notes() const {
  std::vector<std::string> notes;
  if (!asked()) return notes;
  notes.push_back(line());
  if (knows_records_)
    notes.push_back("I controlli guardano solo ciò che vi appartiene: tutti con povnet check");
  if (!left_out_.empty())
    notes.push_back("Lasciato fuori, perché le sue righe non si dividono così: " +
                    join(std::vector<std::string>(left_out_.begin(), left_out_.end()), ", "));
  return notes;
}

}  // namespace povnet
