#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "intake/record_writer.h"
#include "intake/references.h"
#include "intake/row_values.h"
#include "schema/source.h"
#include "store/transaction.h"

namespace povnet {

struct RegisterCount {
  std::int64_t created = 0;
  std::int64_t changed = 0;  ///< taken away, too
  std::int64_t unchanged = 0;
};

/// Something noticed, and where.
struct Finding {
  std::string reg;
  std::int64_t record = 0;
  Noticed noticed;
};

/// What the emits of one row did.
struct EmitResult {
  bool wrote = false;    ///< a record is new or changed
  bool touched = false;  ///< some record was written before a fault stopped the row
  std::vector<RowFault> faults;
  std::vector<Finding> findings;
};

using RowDigestOf = std::function<std::string()>;

/// Turns the values of a row into records, emit after emit.
class Emitter {
 public:
  /// `later`: rows that nothing reads at once may wait (LaterRecords).
  Emitter(const Source& source, Transaction& tx, References& references, bool later);

  /// A new file: occurrences and groups are counted anew.
  void start_file();
  void set_reference_day(const std::string& day);
  /// A newer extract of the source was read before: what is known stays.
  bool late() const { return late_; }

  /// First reads every field of every emit, so that all faults come at once; then writes. `row_digest` is
  /// asked where a record is known by nothing but its row.
  EmitResult run(RowValues& values, const RowDigestOf& row_digest);

  /// Finds, for a row that does not enter, the records of emits with `snapshot` that it names: they are in
  /// the file. False where one of them is not known.
  bool recognise(RowValues& values);

  const std::map<std::string, RegisterCount>& counts() const { return counts_; }
  /// The records of an emit with `snapshot` that this file named.
  const std::map<std::string, std::vector<std::int64_t>>& seen() const { return seen_; }

 private:
  struct Field {
    const RegisterColumn* column;
    const EmitField* from;
  };
  struct Prepared {
    const SourceEmit* emit;
    const Register* reg;
    std::vector<Field> fields;
    std::optional<RecordWriter> writer = {};
    std::vector<FieldValue> read = {};
    RegisterCount* count = nullptr;  ///< from the first record on
  };

  void read_field(const Field& field, const RowValues& values, FieldValue& read,
                  std::vector<RowFault>& faults);
  /// Into `prepared.read`, which keeps its memory from row to row.
  const std::vector<FieldValue>& read_fields(Prepared& prepared, const RowValues& values,
                                             std::vector<RowFault>& faults);
  bool recognise_one(std::size_t emit, RowValues& values);
  void check(std::size_t emit, RowValues& values, std::vector<RowFault>& faults);
  void write(std::size_t emit, RowValues& values, const RowDigestOf& row_digest, EmitResult& result);
  void remove_one(Prepared& prepared, const std::vector<FieldValue>& fields, EmitResult& result);
  void write_one(std::size_t emit, RowValues& values, const RowDigestOf& row_digest, EmitResult& result);
  std::optional<std::int64_t> known(std::size_t emit, const RowValues& values, std::string& group) const;
  RecordWriter& writer(Prepared& prepared);
  void count(Prepared& prepared, const Write& write, EmitResult& result);

  const Source& source_;
  Transaction& tx_;
  References& references_;
  std::string reference_day_;
  bool late_ = false;
  std::vector<Prepared> prepared_;
  std::map<std::string, RegisterCount> counts_;
  std::map<std::string, std::vector<std::int64_t>> seen_;
  std::unordered_map<std::string, std::int64_t> occurrences_;
  std::unordered_map<std::string, std::int64_t> groups_;
  Claims claims_;
  bool later_ = false;
};

}  // namespace povnet
