#pragma once

#include "cmd/command.h"
#include "report/reader.h"
#include "schema/data_files.h"
#include "store/case_file.h"

namespace povnet {

/// The built-in data files and those of --data.
DataFiles data_files_of(const Call& call);

/// The case file opened only to be read, with parameters and code lists beside it.
class Reading {
 public:
  explicit Reading(Call& call);

  Reader& reader() { return reader_; }
  const DataFiles& data() const { return data_; }
  CaseFile& file() { return file_; }

 private:
  DataFiles data_;
  CaseFile file_;
  Reader reader_;
};

}  // namespace povnet
