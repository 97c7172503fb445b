#pragma once

#include <memory>
#include <string>

#include "input/csv_rows.h"
#include "input/input_file.h"

namespace povnet {

/// A CSV as it was found to be, ready to be read any number of times.
struct CsvFile {
  std::string path;
  std::string shown_name;
  std::string encoding;  ///< of the file; what is in `memory` is UTF-8
  Decoder decoder;
  CsvDialect dialect;
  std::shared_ptr<const std::string> memory;  ///< of a pipe, or of UTF-16; else null: read from `path`

  ByteSource source() const {
    return memory ? ByteSource::memory(memory) : ByteSource::file(path, shown_name);
  }
  CsvRows rows() const { return {source(), dialect, decoder, shown_name}; }
};

/// `regular` false: a pipe, which is read into memory. Throws Error (input).
CsvFile open_csv(const std::string& path, const std::string& shown_name, const InputOptions& options,
                 bool regular);

}  // namespace povnet
