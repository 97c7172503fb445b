#include "intake/act_writer.h"

#include "base/text.h"
#include "intake/row_value.h"
#include "schema/code_list.h"
#include "store/record_code.h"

namespace povnet {
namespace {

Typed with_values(const Typed& fields) {
  Typed kept;
  for (const auto& [name, value] : fields)
    if (!trim(value).empty()) kept.emplace(name, value);
  return kept;
}

/// An act that leaves a value empty takes away what was there.
Typed with_erasing(Typed fields) {
  for (auto& [name, value] : fields)
    if (trim(value).empty()) value = erasing;
  return fields;
}

}  // namespace

ActWriter::ActWriter(Transaction& tx, References& references, const DataFiles& data, ActMoment moment)
    : tx_(tx), references_(references), data_(data), moment_(std::move(moment)) {
  mark("on", italian(moment_.on));
}

const ActTexts& ActWriter::texts(std::string_view act) {
  const auto known = texts_.find(act);
  return known != texts_.end() ? known->second
                               : texts_.emplace(act, load_act_texts(data_, act)).first->second;
}

const Parameter* ActWriter::parameter(std::string_view act, std::string_view key) {
  if (parameters_.empty()) parameters_ = all_parameters(data_);
  return in_force(parameters_, texts(act).parameter(key), moment_.on);
}

std::optional<int> ActWriter::figure(std::string_view act, std::string_view key) {
  const Parameter* known = parameter(act, key);
  const auto* number = known ? std::get_if<std::int64_t>(&known->value) : nullptr;
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::vector<std::string> ActWriter::codes(std::string_view act, std::string_view key) {
  const Parameter* known = parameter(act, key);
  const auto* words = known ? std::get_if<std::string>(&known->value) : nullptr;
  return words ? split(*words, " ") : std::vector<std::string>{};
}

Told ActWriter::told(const ActTexts& texts, const Unmet& unmet) {
  const ActTexts::Condition& condition = texts.condition(unmet.condition);
  std::map<std::string, std::string> marks = marks_;
  marks["where"] = join(unmet.where, ", ");
  return {filled(condition.fails, marks), filled(condition.satisfy, marks)};
}

bool ActWriter::allows(std::string_view act, const std::vector<Unmet>& unmet, bool mirrored) {
  const ActTexts& words = texts(act);
  for (const Unmet& one : unmet) {
    const bool refuses = words.condition(one.condition).refuses && !mirrored;
    (refuses ? refused_ : noticed_).push_back(told(words, one));
  }
  return refused_.empty();
}

std::string ActWriter::add(const std::string& reg, const Typed& fields, const std::string& what) {
  const Entry entry = add_record(tx_, references_, references_.reg(reg), with_values(fields));
  const std::string code = code_of(db(), {reg, entry.id});
  note_written(reg, code, what);
  return code;
}

void ActWriter::set(const std::string& reg, std::int64_t id, const Typed& fields, const std::string& what) {
  set_record(tx_, references_, references_.reg(reg), id, with_erasing(fields));
  note_written(reg, code_of(db(), {reg, id}), what);
}

void ActWriter::change(const std::string& reg, std::int64_t id, const Typed& fields,
                       const std::string& what) {
  const Entry entry =
      change_record_from(tx_, references_, references_.reg(reg), id, with_erasing(fields), moment_.on);
  note_written(reg, code_of(db(), {reg, entry.id}), what);
}

void ActWriter::note_written(const std::string& reg, const std::string& code, const std::string& what) {
  written_.push_back({references_.reg(reg).label, code, what});
}

void ActWriter::tag(const std::string& name, bool applies) {
  if (applies) tags_.insert(name);
}

std::string ActWriter::label(const std::string& list, const std::string& code) {
  const Code* known = references_.codes(list).with_code(code);
  return known ? known->label : code;
}

ActAnswer ActWriter::answer(std::string_view act, const std::string& code) {
  tag("pending", !pending_.empty());
  const ActTexts& words = texts(act);
  ActAnswer answer{.code = code,
                   .label = words.label,
                   .done = filled(words.done, marks_),
                   .refused = refused_,
                   .noticed = noticed_,
                   .written = written_,
                   .pending = pending_};
  for (const ActTexts::Next& next : words.next)
    if (next.when.empty() || tags_.contains(next.when)) answer.next.push_back(filled(next.text, marks_));
  return answer;
}

}  // namespace povnet
