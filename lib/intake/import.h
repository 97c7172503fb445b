#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "input/input_file.h"
#include "intake/emitter.h"
#include "intake/row_value.h"
#include "intake/sheet_header.h"
#include "schema/source.h"
#include "store/transaction.h"

namespace povnet {

/// Where every source row ends, in exactly one.
enum class RowOutcome { imported, unchanged, set_aside, skipped, rejected };
inline constexpr std::size_t row_outcomes = 5;
std::string_view label_of(RowOutcome outcome);  ///< Italian, plural: "importate"

struct ImportRequest {
  std::string path;
  std::string file_name;      ///< without folder, for messages and the batch
  std::string sheet;          ///< only this one; empty: all that the source takes
  std::string reference_day;  ///< ISO, as typed; empty: what the source says
  std::string as_of;          ///< ISO: reference day where nobody says any
  bool partial = false;       ///< the good rows enter though some are rejected
  bool complete = false;      ///< the file is the whole of its source
  bool dry_run = false;
  bool by_register = false;  ///< unknown headings are refused
  std::optional<std::int64_t> max_new;
  std::optional<std::int64_t> max_changed;
  std::optional<std::int64_t> max_rejected;
  std::function<void(std::int64_t row)> at_row;  ///< told of every row, for a line of progress; may be empty
};

/// A row that made no record: why, and where.
struct RowNote {
  std::string sheet;
  std::int64_t line = 0;
  RowOutcome outcome = RowOutcome::rejected;
  std::string rule;  ///< name of the rule of the source, if one decided
  std::vector<RowFault> faults;
};

/// What was noticed about a row that entered: never the value that came.
struct FoundRow {
  std::string sheet;
  std::int64_t line = 0;
  std::string column;  ///< label in the register; may be empty
  std::string record;  ///< code
  std::string kind;    ///< of finding_kind
};

/// A rejected row as it was, to be corrected and imported again.
struct RejectedRow {
  std::string sheet;
  std::int64_t line = 0;
  std::vector<std::string> headings;
  std::vector<std::string> cells;
  std::vector<std::pair<std::string, std::string>> sheet_values;
  std::vector<RowFault> faults;
};

struct ImportResult {
  std::int64_t batch = 0;  ///< 0: nothing was kept
  bool kept = false;
  std::array<std::int64_t, row_outcomes> rows{};
  std::map<std::string, RegisterCount> registers;
  std::map<std::string, std::int64_t> set_aside_by_rule;  ///< by reason
  std::map<std::string, std::int64_t> skipped_by_rule;
  std::map<std::string, std::int64_t> findings;  ///< by kind
  std::vector<RowNote> notes;                    ///< rejected and set aside rows
  std::vector<FoundRow> found;                   ///< the findings, in order of rows
  std::vector<RejectedRow> rejected;
  std::vector<std::string> warnings;
  std::map<std::string, std::vector<std::string>>
      withdrawn;  ///< codes of records absent from a complete file, by register
  std::map<std::string, std::vector<std::string>> cancelled;  ///< those of them that are charged no more
  std::map<std::string, std::vector<std::string>> restored;   ///< cancelled before, named again
  std::string reference_day;
  std::size_t late = 0;  ///< rows written in closed periods, with a reason

  std::int64_t total() const;
  std::int64_t count(RowOutcome outcome) const { return rows[static_cast<std::size_t>(outcome)]; }
};

/// Imports one file in one transaction: all or nothing, or with `partial` all rows that are understood.
/// A file that the source cannot read (no header, no sheet) is Fault::input; a threshold passed is
/// Fault::refused; rejected rows are in the result, `kept` false without `partial`.
ImportResult import_file(CaseFile& file, const DataFiles& data, const Source& source, const InputFile& input,
                         const ImportRequest& request, const Act& act);

/// The one source whose columns are all in the file, else the one register whose headings they are.
/// Fault::input where none or several fit.
Source recognise(const DataFiles& data, const std::string& path, const std::string& shown_name);

/// A file of rejected rows, as this program writes it.
bool is_rejects_file(const std::string& path);

/// Opens a file as the source says, or as a file of rejected rows says itself.
InputFile open_for(const Source& source, const std::string& path, const std::string& shown_name);

}  // namespace povnet
