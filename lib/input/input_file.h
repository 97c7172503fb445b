#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// What a cell of an arriving file is. A CSV has only `empty` and `text`.
enum class InputKind {
  empty,
  text,
  number,   ///< shortest plain decimal: "1234.5", "-0.05"
  day,      ///< ISO: "2026-10-31"
  minutes,  ///< time of day or duration: "7:30", "31:05"
  flag,     ///< "1" or "0"
  fault,    ///< a spreadsheet error as it shows: "#REF!"
  percent   ///< a fraction that the sheet shows as a percentage: "0.625"
};

/// `text` is UTF-8 and points into the reader: good until its next `next`.
struct InputCell {
  InputKind kind = InputKind::empty;
  std::string_view text{};
};

/// What is wrong in one row: an Italian sentence, and what to do. Such a row must be rejected; the rows
/// after it are read on.
struct InputFault {
  std::int64_t line = 0;    ///< physical line of a CSV, row of a sheet
  std::int64_t column = 0;  ///< CSV: character of the line, from 1; sheet: column, from 1; 0 where not known
  std::string text;
  std::string hint;
};

struct InputRow {
  std::int64_t line = 0;  ///< from 1: first physical line of a CSV record, row of a sheet
  std::vector<InputCell> cells;
  std::vector<InputFault> faults;
};

struct InputSheet {
  std::string name;  ///< empty for a CSV
  bool hidden = false;
};

/// What the caller knows about a CSV. Empty or 0: find out.
struct InputOptions {
  std::string encoding{};    ///< "utf-8", "windows-1252", "iso-8859-15", any other that iconv knows
  char delimiter = '\0';     ///< found among ; , | and tab
  char quote = '"';          ///< '\0': quotes are letters like any other
  std::string shown_name{};  ///< how messages call the file; empty: by its path
};

enum class InputFormat { csv, xlsx, ods };

class InputRows;

/// Rows of one sheet, from top to bottom. Rows without any content are passed over; numbers of lines are
/// kept.
class RowReader {
 public:
  explicit RowReader(std::unique_ptr<InputRows> rows);
  RowReader(RowReader&&) noexcept;
  RowReader& operator=(RowReader&&) noexcept;
  ~RowReader();

  /// False at the end. Reuses the memory of `row`. Throws Error (input) where the file cannot be read on.
  bool next(InputRow& row);

 private:
  std::unique_ptr<InputRows> rows_;
};

struct OpenInput;

/// An arriving file: CSV, XLSX or ODS, told apart by what it holds and not by its name.
class InputFile {
 public:
  /// Throws Error (input): no such file, a folder, no permission, empty, an old .xls, a password, a damaged
  /// zip, a zip bomb, HTML or PDF under a wrong name.
  static InputFile open(const std::string& path, const InputOptions& options = {});

  InputFile(InputFile&&) noexcept;
  InputFile& operator=(InputFile&&) noexcept;
  ~InputFile();

  InputFormat format() const;
  const std::vector<InputSheet>& sheets() const;
  RowReader rows(std::size_t sheet) const;  ///< may be called again: a new reader starts at the top

  std::string encoding() const;  ///< of a CSV: "utf-8", "windows-1252" ...; empty for spreadsheets
  char delimiter() const;        ///< of a CSV; '\0' for spreadsheets

 private:
  explicit InputFile(std::shared_ptr<const OpenInput> open);
  std::shared_ptr<const OpenInput> open_;
};

}  // namespace povnet
