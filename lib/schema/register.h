#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"
#include "schema/value_type.h"

namespace povnet {

struct RegisterColumn {
  std::string name;
  std::string label;
  std::vector<std::string> aliases;
  ValueType type = ValueType::text;
  std::string codes;   ///< code list of a code
  std::string refers;  ///< register of a ref
  bool required = false;
  bool personal = false;
  bool special = false;  ///< special category (art. 9 GDPR)
  bool keep = false;     ///< as it was first said: another value is noticed and never written
  std::string help;
  std::optional<std::int64_t> min;
  std::optional<std::int64_t> max;
};

/// When the records of a register may no longer be corrected by hand.
struct RegisterLock {
  std::vector<std::string> when;    ///< references to follow, then the column that is filled: plan, signed_on
  std::vector<std::string> except;  ///< columns that stay open
  std::string fails;                ///< what is said
  std::string way;                  ///< what to do instead
};

/// The sheet of an entry form that explains it; it holds no records.
inline constexpr std::string_view guide_sheet = "Come si compila";

/// The hidden sheet of a workbook's longer drop-downs; some programs show it again.
inline constexpr std::string_view lists_sheet = "elenchi";

/// Headings of a filled form that tell which record a row is, and how it stood.
inline constexpr std::string_view code_heading = "Codice";
inline constexpr std::string_view version_heading = "Versione";

/// What an entry form asks: one table of the case file, its columns in the order of the form.
struct Register {
  std::string name;
  std::string label;
  std::string singular;
  std::vector<std::string> aliases;
  std::string prefix;  ///< of its codes: P of P-000123
  std::string help;
  std::vector<std::string> natural_key;
  bool repeats = false;              ///< further records of the same key are kept, and a check tells them
  std::vector<std::string> find_by;  ///< text columns by which a person may name a record, besides the key
  std::string parent;
  std::vector<std::string> validity;  ///< empty, or first and last day column
  std::string competence_day;
  std::string area;        ///< which closed periods hold its rows; empty: that of its parent
  std::string partner;     ///< column with the organisation that a row is of
  std::string written_by;  ///< the command that alone writes it; empty: anybody
  std::string owner;
  std::string purpose;
  std::string legal_basis;
  std::string merge_reason;  ///< why two records are merged only with a reason; empty: without
  std::vector<std::string> requirements;
  std::optional<RegisterLock> lock;
  std::vector<RegisterColumn> columns;
  bool replaced = false;

  const RegisterColumn* find(std::string_view column) const;
  /// By name, label or alias, as a person may write it; Fault::usage proposes the nearest.
  const RegisterColumn& named(std::string_view field) const;
};

/// The register has a column that people call "Codice": its forms name no record.
bool has_own_code_column(const Register& reg);

/// Throws Error (input) naming file, line and column of what is wrong.
Register read_register(const DataFile& file);
std::vector<Register> all_registers(const DataFiles& data);

/// By name, label or alias; the refusal (Fault::usage) proposes the nearest.
Register required_register(const DataFiles& data, std::string_view name);

}  // namespace povnet
