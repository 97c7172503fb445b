#include "intake/entry_parts.h"

#include <optional>

#include "base/error.h"
#include "store/record_code.h"

namespace povnet {
namespace {

bool same_kind(const RegisterColumn& one, const RegisterColumn& other) {
  return one.type == other.type && one.codes == other.codes && one.refers == other.refers;
}

/// Of whom and when it is, not how many.
bool may_be_taken(const RegisterColumn& column) {
  return column.type == ValueType::ref || (column.required && column.type == ValueType::day);
}

/// What is said of the record, by name of column.
Typed by_column(const Register& reg, const Typed& typed) {
  Typed named;
  for (const auto& [field, value] : typed) named.emplace(reg.named(field).name, value);
  return named;
}

/// A record of the line that is written already.
struct RecordWritten {
  const Register* reg = nullptr;
  Typed said;
  std::string code;
};

void take_from(const RecordWritten& above, const Register& child, Typed& typed) {
  for (const RegisterColumn& column : child.columns) {
    const auto value = above.said.find(column.name);
    if (value != above.said.end() && may_be_taken(column) && same_kind(column, *above.reg->find(column.name)))
      typed.emplace(column.name, value->second);
  }
  if (const RegisterColumn* to = column_to(child, above.reg->name)) typed.emplace(to->name, above.code);
}

class Entering {
 public:
  Entering(Transaction& tx, References& references, const TypedRecord& record)
      : tx_(tx), references_(references), record_(record) {}

  EntryWithParts run(const Register& reg) {
    EntryWithParts added{add_record(tx_, references_, reg, record_.typed), {}};
    record(reg, by_column(reg, record_.typed), added.entry.id);
    for (const TypedPart& part : record_.parts) {
      const Register& child = references_.reg(part.reg);
      Typed typed = completed(part, child);
      const Entry entry = add_part(child, typed, static_cast<std::int64_t>(added.parts.size()) + 1);
      record(child, std::move(typed), entry.id);
      added.parts.push_back({part.reg, entry});
    }
    return added;
  }

 private:
  void record(const Register& reg, Typed said, std::int64_t id) {
    written_.push_back({&reg, std::move(said), code_of(references_.db(), {reg.name, id})});
  }

  const RecordWritten& above(const std::optional<std::size_t>& of) const {
    return written_[of ? *of + 1 : 0];
  }

  Typed completed(const TypedPart& part, const Register& child) const {
    Typed typed = part.typed;
    typed[part.through] = above(part.of).code;
    for (std::optional<std::size_t> of = part.of; of; of = record_.parts[*of].of)
      take_from(above(of), child, typed);
    take_from(above({}), child, typed);
    return typed;
  }

  Entry add_part(const Register& child, const Typed& typed, std::int64_t number) {
    try {
      return add_record(tx_, references_, child, typed, number);
    } catch (const Error& refused) {
      throw Error(refused.fault(), child.singular + ": " + refused.what(), refused.hint());
    }
  }

  Transaction& tx_;
  References& references_;
  const TypedRecord& record_;
  std::vector<RecordWritten> written_;  ///< the record, then its parts
};

}  // namespace

EntryWithParts add_with_parts(Transaction& tx, References& references, const Register& reg,
                              const TypedRecord& record) {
  return Entering(tx, references, record).run(reg);
}

}  // namespace povnet
