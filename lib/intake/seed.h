#pragma once

#include <string>

#include "schema/data_files.h"
#include "store/transaction.h"

namespace povnet {

/// Fills a new case file with the records of `path`, or of the Ambito that is built in where it is empty,
/// in one transaction. Fault::input names file and line of a record that does not go in.
void seed_ambito(CaseFile& file, const DataFiles& data, const std::string& path, const Act& act);

}  // namespace povnet
