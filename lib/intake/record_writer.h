#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "intake/claims.h"
#include "intake/references.h"
#include "schema/register.h"
#include "store/transaction.h"

namespace povnet {

/// What one row says of one column.
struct FieldValue {
  bool given = false;  ///< else the column is left alone
  bool erase = false;  ///< "(vuoto)"
  Value value;
};

/// Something that an import noticed about a record, for the table of findings.
struct Noticed {
  std::string column;
  std::string kind;  ///< a code of finding_kind: "difference", "key", "second_key"
  std::string incoming;
};

enum class Effect { none, created, changed, unchanged };

struct Write {
  std::int64_t id = 0;
  Effect effect = Effect::none;
};

/// How records of one register are found, made and changed.
struct WriterOptions {
  std::vector<std::string> columns;   ///< of the register; may hold the identity column
  std::vector<bool> overwrite;        ///< a column each
  std::vector<std::string> identity;  ///< columns that make `origin`
  bool ignore_differences = false;
  bool create = true;
  bool update = true;
  bool by_name = false;
  bool form = false;          ///< a row that names its record wins over what was set by hand, to the letter
  bool repeat = false;        ///< the second row of a key is the second record of that key
  bool always_new = false;    ///< a key that is there already makes one more record
  Claims* claims = nullptr;   ///< of the import; nothing: a record comes once
  std::string source;         ///< first part of `origin`
  std::string reference_day;  ///< ISO; empty: by hand
  bool alone = false;         ///< nothing else writes rows of the register meanwhile
  bool later = false;         ///< new persons and their codes may be written some rows later
  bool late = false;          ///< a newer extract has been read: fill what is empty, overwrite nothing
};

/// The rows that one [[emit]] writes: search, comparison, insert or update. Everything the table refuses is
/// Fault::input.
class RecordWriter {
 public:
  RecordWriter(Transaction& tx, References& references, const Register& reg, WriterOptions options);
  ~RecordWriter();
  RecordWriter(RecordWriter&&) noexcept;

  /// `known`: the record, where another rule has found it. `content`: digest of what came, and `occurrence`:
  /// how many times it came before, for records without natural key. Nothing where the record is not there
  /// and may not be made. `version`: of the known record when the row was written out; a row that was not
  /// typed over changes nothing, and one whose record somebody changed since is Fault::input.
  std::optional<Write> write(const std::vector<FieldValue>& fields, std::optional<std::int64_t> known,
                             std::string_view content, std::int64_t occurrence, std::vector<Noticed>& noticed,
                             std::string_view version = {});

  /// The record of these fields, where key or identity tell it; writes nothing.
  std::optional<std::int64_t> find(const std::vector<FieldValue>& fields);

  /// The required column that a new record would lack; empty if none.
  std::string missing(const std::vector<FieldValue>& fields) const;

  /// Whether a record of these fields is known by its origin: no natural key, or a part of it is empty.
  bool needs_origin(const std::vector<FieldValue>& fields) const;

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace povnet
