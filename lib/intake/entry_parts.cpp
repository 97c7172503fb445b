#include "intake/entry_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "store/record_code.h"

namespace povnet {
namespace {

const RegisterColumn* column_to(const Register& child, const Register& reg) {
  if (child.parent == reg.name) return child.find(child.parent);
  const auto at = std::ranges::find(child.columns, reg.name, &RegisterColumn::refers);
  return at == child.columns.end() ? nullptr : &*at;
}

Error not_a_part(const DataFiles& data, const Register& child, const Register& reg) {
  std::vector<std::string> parts;
  for (const Register& other : all_registers(data))
    if (column_to(other, reg)) parts.push_back(other.name);
  return {Fault::usage, fmt::format("\"{}\" non richiama \"{}\"", child.name, reg.name),
          parts.empty() ? "nessun registro lo richiama" : "lo richiamano: " + join(parts, ", ")};
}

/// Sorts the fields of one line into records.
class PartsOfRecord {
 public:
  PartsOfRecord(const DataFiles& data, const Register& reg) : data_(data), reg_(reg) {}

  void add(const TypedField& field, std::size_t dot) {
    const Register& child = child_named(field.name.substr(0, dot));
    const RegisterColumn* through = column_to(child, reg_);
    if (!through) throw not_a_part(data_, child, reg_);
    const std::string column = child.named(field.name.substr(dot + 1)).name;
    const auto open = open_.find(child.name);
    if (open == open_.end() || all[open->second].typed.contains(column)) begin(child, *through);
    all[open_.at(child.name)].typed.emplace(column, field.value);
  }

  std::vector<TypedPart> all;

 private:
  const Register& child_named(const std::string& name) {
    const auto at = children_.find(name);
    return at != children_.end() ? at->second
                                 : children_.emplace(name, required_register(data_, name)).first->second;
  }

  void begin(const Register& child, const RegisterColumn& through) {
    open_[child.name] = all.size();
    all.push_back({child.name, through.name, {}});
  }

  const DataFiles& data_;
  const Register& reg_;
  std::map<std::string, Register> children_;  ///< by what was typed
  std::map<std::string, std::size_t> open_;   ///< the record that the next field of a child goes to
};

bool same_kind(const RegisterColumn& one, const RegisterColumn& other) {
  return one.type == other.type && one.codes == other.codes && one.refers == other.refers;
}

/// What is said of the record, by name of column.
Typed by_column(const Register& reg, const Typed& typed) {
  Typed named;
  for (const auto& [field, value] : typed) named.emplace(reg.named(field).name, value);
  return named;
}

Typed completed(const TypedPart& part, const Register& child, const Register& reg, const Typed& said) {
  Typed typed = part.typed;
  for (const RegisterColumn& column : child.columns) {
    const auto value = said.find(column.name);
    if (value == said.end() || !(column.required || column.type == ValueType::ref)) continue;
    if (same_kind(column, *reg.find(column.name))) typed.emplace(column.name, value->second);
  }
  return typed;
}

}  // namespace

Error field_twice(const TypedField& field) {
  return {Fault::usage, fmt::format("{}il campo \"{}\" c'è due volte", field.place, field.name),
          "scriverlo una volta sola"};
}

TypedRecord typed_record(const DataFiles& data, const Register& reg, const std::vector<TypedField>& fields) {
  TypedRecord record;
  PartsOfRecord parts(data, reg);
  for (const TypedField& field : fields) {
    const auto dot = field.name.find('.');
    if (dot != std::string::npos)
      parts.add(field, dot);
    else if (!record.typed.emplace(field.name, field.value).second)
      throw field_twice(field);
  }
  record.parts = std::move(parts.all);
  return record;
}

EntryWithParts add_with_parts(Transaction& tx, References& references, const Register& reg,
                              const TypedRecord& record) {
  EntryWithParts added{add_record(tx, references, reg, record.typed), {}};
  const Typed said = by_column(reg, record.typed);
  const std::string code = code_of(references.db(), {reg.name, added.entry.id});
  std::int64_t number = 0;
  for (const TypedPart& part : record.parts) {
    const Register& child = references.reg(part.reg);
    Typed typed = completed(part, child, reg, said);
    typed[part.through] = code;
    try {
      added.parts.push_back({part.reg, add_record(tx, references, child, typed, ++number)});
    } catch (const Error& refused) {
      throw Error(refused.fault(), child.singular + ": " + refused.what(), refused.hint());
    }
  }
  return added;
}

}  // namespace povnet
