#pragma once

#include <cstdint>
#include <string>

#include "input/byte_source.h"
#include "input/csv_record.h"
#include "input/encoding.h"
#include "input/input_file.h"

namespace povnet {

struct CsvDialect {
  char delimiter = ';';
  char quote = '"';      ///< '\0': none
  std::size_t skip = 0;  ///< bytes before the first record: byte order mark, "sep=;"
  std::int64_t first_line = 1;
};

/// The records of a CSV through a sliding window: memory grows with the longest record, never with the file.
class CsvRows {
 public:
  CsvRows(ByteSource source, const CsvDialect& dialect, Decoder decoder, std::string shown_name);

  bool next(InputRow& row);

 private:
  bool find_record();
  bool more();
  std::string_view window() const { return std::string_view(window_).substr(start_, size_ - start_); }

  void fill(InputRow& row);
  std::string_view rewritten(const CsvField& field, InputRow& row);
  void report(InputRow& row, std::size_t at, std::string text, std::string hint) const;
  void report(InputRow& row, const CsvNote& note) const;

  ByteSource source_;
  CsvCutter cutter_;
  char quote_;
  Decoder decoder_;
  std::string shown_name_;
  std::string window_;
  std::size_t start_ = 0;  ///< of the record in the window
  std::size_t size_ = 0;   ///< bytes held
  bool all_read_ = false;
  std::int64_t line_ = 1;
  CsvRecord record_;
  std::string scratch_;  ///< cells that had to be rewritten
};

}  // namespace povnet
