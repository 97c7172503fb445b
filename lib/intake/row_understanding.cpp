#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "intake/captured.h"
#include "intake/row_values.h"
#include "intake/understanding.h"

namespace povnet {
namespace {

std::string text_of_value(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  return {};
}

}  // namespace

std::size_t RowValues::index_of(const SourceValue& value) const {
  return static_cast<std::size_t>(&value - source_.values.data());
}

std::string RowValues::remedy_of(const SourceValue& value, const RowValue& held,
                                 const Understood& understood) const {
  if (!value.is_column || understood.near.empty()) return understood.hint;
  return understood.hint + "; " + teach_hint(source_.name, heading_of(value), held.text, understood.near);
}

void RowValues::fault(const SourceValue& value, RowValue& held, std::string problem, std::string hint,
                      std::vector<RowFault>& faults) const {
  held.faulty = true;
  if (value.reading.unknown_is_empty) {
    held.text.clear();
    return;
  }
  faults.push_back({heading(value.slot), std::move(problem), std::move(hint)});
}

void RowValues::interpret(const SourceValue& value, RowValue& held, std::vector<RowFault>& faults) {
  const ValueReading& reading = value.reading;
  if (held.text == erasing) {
    held.erase = true;
    held.text.clear();
    return;
  }
  if (!held.text.empty() && reading.remove)
    held.text = trim(std::string(std::regex_replace(held.text, *reading.remove, "")));
  if (!held.text.empty() && !reading.blank.empty() &&
      std::ranges::find(reading.blank, fold(held.text)) != reading.blank.end())
    held.text.clear();
  if (!held.text.empty() && reading.match) held.text = captured(held.text, *reading.match);
  if (!held.text.empty() && !reading.translate.empty()) {
    const Translation& spellings = source_.translations.at(reading.translate);
    const auto at = spellings.find(fold(held.text));
    if (at != spellings.end()) held.text = at->second;
  }
  if (value.is_column && spellings_.any()) held.text = spellings_.read(index_of(value), held.text);
  if (held.text.empty()) {
    if (value.required)
      fault(value, held, "manca il valore", "scriverlo: senza, la riga non dice che cosa è", faults);
    return;
  }
  if (!reading.type) return;
  const TextForm form{held.kind, &reading.days, reading.clock_hours};
  Understood understood =
      understand(*reading.type, reading.codes, reading.refers, held.text, form, references_);
  if (!understood.value)
    return fault(value, held, understood.problem, remedy_of(value, held, understood), faults);
  held.value = *std::move(understood.value);
  held.typed = true;
  held.text = text_of_value(held.value);
  bound(value, held, faults);
}

void RowValues::bound(const SourceValue& value, RowValue& held, std::vector<RowFault>& faults) const {
  const auto compare = [&](const Expression& limit, bool upper_limit) {
    const RowValue edge = evaluate(limit);
    if (edge.text.empty()) return;
    const auto* number = std::get_if<std::int64_t>(&held.value);
    const bool outside =
        number ? (upper_limit ? *number > std::stoll(edge.text) : *number < std::stoll(edge.text))
               : (upper_limit ? held.text > edge.text : held.text < edge.text);
    if (outside)
      fault(value, held, (upper_limit ? "è oltre " : "è prima di ") + edge.text,
            "controllare il valore o il giorno di riferimento (--reference-day)", faults);
  };
  if (value.reading.min.kind != Expression::Kind::none) compare(value.reading.min, false);
  if (!held.faulty && value.reading.max.kind != Expression::Kind::none) compare(value.reading.max, true);
}

void RowValues::compute(const SourceValue& value, std::vector<RowFault>& faults) {
  RowValue& held = values_[value.slot];
  held.clear();
  if (!holds(value.when)) return;
  if (!value.sql.empty()) {
    if (auto found = queries_.at(value.name).answer(values_)) {
      held.value = *std::move(found);
      held.typed = true;
      held.text = text_of_value(held.value);
    } else if (value.required) {
      fault(value, held, "non si trova nel file dei casi",
            "controllare la riga, o importare prima ciò a cui si riferisce", faults);
    }
    return;
  }
  if (value.from.kind != Expression::Kind::none) held = evaluate(value.from);
  for (const Expression& expression : value.first)
    if (held.text.empty()) held = evaluate(expression);
  const bool ready = held.typed && !value.reading.match && value.reading.translate.empty();
  if (!ready) held.typed = false;
  if (ready && !value.reading.type) return;
  if (held.faulty && held.text.empty()) return;
  held.faulty = false;
  interpret(value, held, faults);
}

}  // namespace povnet
