#include "intake/typed_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"

namespace povnet {
namespace {

std::vector<std::string> registers_to(const DataFiles& data, const std::string& reg) {
  std::vector<std::string> names;
  for (const Register& other : all_registers(data))
    if (column_to(other, reg)) names.push_back(other.name);
  return names;
}

/// What to write instead: first a field of a register between the two, or a register that does refer to it.
std::string way_to(const DataFiles& data, const Register& child, const std::string& reg) {
  const std::vector<std::string> refer = registers_to(data, reg);
  for (const std::string& between : refer)
    if (between != child.name && column_to(child, between))
      return fmt::format("richiama \"{0}\": scrivere prima un campo di {0}", between);
  return refer.empty() ? "nessun registro lo richiama" : "lo richiamano: " + join(refer, ", ");
}

Error not_a_part(const DataFiles& data, const Register& child, const std::string& reg) {
  return {Fault::usage, fmt::format("\"{}\" non richiama \"{}\"", child.name, reg), way_to(data, child, reg)};
}

/// Some headings have a dot of their own: "n. minori".
bool is_heading(const Register& reg, const std::string& field) {
  const auto same = [text = fold(field)](const std::string& name) { return fold(name) == text; };
  return std::ranges::any_of(reg.columns, [&](const RegisterColumn& column) {
    return same(column.label) || std::ranges::any_of(column.aliases, same);
  });
}

/// Sorts the fields of one line into records.
class PartsOfRecord {
 public:
  PartsOfRecord(const DataFiles& data, const Register& reg) : data_(data), reg_(reg) {}

  void add(const TypedField& field) {
    std::vector<std::string> names = split(field.name, ".");
    const std::string heading = std::move(names.back());
    names.pop_back();
    Of of;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) of = between(of, child_named(names[i]));
    const Register& child = child_named(names.back());
    if (names.size() == 1 && !column_to(child, reg_.name)) of = last_referred(child);
    const std::string column = child.named(heading).name;
    if (!is_open(of, child) || all[open_.at({of, child.name})].typed.contains(column)) begin(of, child);
    all[open_.at({of, child.name})].typed.emplace(column, field.value);
  }

  std::vector<TypedPart> all;

 private:
  using Of = std::optional<std::size_t>;

  const Register& child_named(const std::string& name) {
    const auto at = children_.find(name);
    return at != children_.end() ? at->second
                                 : children_.emplace(name, required_register(data_, name)).first->second;
  }

  bool is_open(Of of, const Register& child) const { return open_.contains({of, child.name}); }

  Of between(Of of, const Register& child) {
    if (!is_open(of, child)) begin(of, child);
    return open_.at({of, child.name});
  }

  Of last_referred(const Register& child) const {
    for (std::size_t i = all.size(); i > 0; --i)
      if (column_to(child, all[i - 1].reg)) return i - 1;
    throw not_a_part(data_, child, reg_.name);
  }

  void begin(Of of, const Register& child) {
    const std::string& reg = of ? all[*of].reg : reg_.name;
    const RegisterColumn* through = column_to(child, reg);
    if (!through) throw not_a_part(data_, child, reg);
    open_[{of, child.name}] = all.size();
    all.push_back({child.name, through->name, {}, of});
  }

  const DataFiles& data_;
  const Register& reg_;
  std::map<std::string, Register> children_;                ///< by what was typed
  std::map<std::pair<Of, std::string>, std::size_t> open_;  ///< the record that the next field goes to
};

}  // namespace

const RegisterColumn* column_to(const Register& child, const std::string& reg) {
  if (child.parent == reg) return child.find(child.parent);
  const auto at = std::ranges::find(child.columns, reg, &RegisterColumn::refers);
  return at == child.columns.end() ? nullptr : &*at;
}

Error field_twice(const TypedField& field) {
  return {Fault::usage, fmt::format("{}il campo \"{}\" c'è due volte", field.place, field.name),
          "scriverlo una volta sola"};
}

TypedRecord typed_record(const DataFiles& data, const Register& reg, const std::vector<TypedField>& fields) {
  TypedRecord record;
  PartsOfRecord parts(data, reg);
  for (const TypedField& field : fields) {
    if (field.name.find('.') != std::string::npos && !is_heading(reg, field.name))
      parts.add(field);
    else if (!record.typed.emplace(field.name, field.value).second)
      throw field_twice(field);
  }
  record.parts = std::move(parts.all);
  return record;
}

}  // namespace povnet
