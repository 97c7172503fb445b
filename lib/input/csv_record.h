#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace povnet {

/// Where a field lies in its record, quotes around it left out.
struct CsvField {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool rewrite = false;  ///< holds doubled quotes or CR LF
  bool high = false;     ///< holds bytes past ASCII
};

enum class CsvTrouble { unclosed_quote, text_after_quote, zero_byte };

struct CsvNote {
  CsvTrouble trouble{};
  std::size_t at = 0;  ///< from the start of the record
};

/// One record; an empty line has no fields.
struct CsvRecord {
  std::vector<CsvField> fields;
  std::vector<CsvNote> notes;  ///< the first 20
  std::size_t length = 0;      ///< with its line end
  std::int64_t lines = 0;      ///< physical lines
};

/// Cuts bytes into records. Lines end with LF, CR LF or CR. A quote opens only at the start of a field;
/// elsewhere it is a letter. Where a quoted field runs over lines and is never closed properly, the record
/// ends with the line of the opening quote, so that what follows is read on.
class CsvCutter {
 public:
  CsvCutter(char delimiter, char quote);  ///< quote '\0': none

  /// The record at the start of `bytes`, which are not empty. `last`: nothing follows them. False: more bytes
  /// are needed to find its end; never with `last`.
  bool cut(std::string_view bytes, bool last, CsvRecord& record) const;

 private:
  enum class Step { done, more };

  Step plain(std::string_view bytes, std::size_t& at, CsvRecord& record) const;
  Step quoted(std::string_view bytes, bool last, std::size_t& at, CsvRecord& record) const;
  Step abandoned(std::string_view bytes, bool last, std::size_t& at, CsvRecord& record) const;
  static void note(CsvTrouble trouble, std::size_t at, CsvRecord& record);
  void look_inside(std::string_view bytes, CsvField& field, CsvRecord& record) const;
  bool ends_field(char c) const { return c == delimiter_ || c == '\n' || c == '\r'; }

  char delimiter_;
  char quote_;
  std::array<bool, 256> stops_{};  ///< bytes that end the quick scan of a plain field
};

/// Line breaks in `bytes`, CR LF being one.
std::int64_t line_breaks(std::string_view bytes);

}  // namespace povnet
