#pragma once

#include "cmd/command.h"
#include "report/reader.h"
#include "schema/data_files.h"
#include "store/case_file.h"

namespace povnet {

/// The built-in data files and those of --data.
DataFiles data_files_of(const Call& call);

/// The case file opened only to be read, with parameters and code lists beside it. Where the result is kept
/// (`one_moment`, or --to) what others write from then on is not seen.
class Reading {
 public:
  explicit Reading(Call& call, bool one_moment = false);
  ~Reading() { call_.reading = nullptr; }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  Reader& reader() { return reader_; }
  const DataFiles& data() const { return data_; }
  CaseFile& file() { return file_; }

 private:
  Call& call_;
  DataFiles data_;
  CaseFile file_;
  Reader reader_;
};

}  // namespace povnet
