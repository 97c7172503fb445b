#pragma once

#include <string>
#include <vector>

#include "cmd/command.h"
#include "intake/merge.h"
#include "intake/references.h"
#include "store/case_file.h"

namespace povnet {

/// "Indirizzi": how people call the records of a table.
std::string register_label(References& references, const std::string& table);

/// "Via e numero, Al".
std::string column_labels(References& references, const std::string& table,
                          const std::vector<std::string>& columns);

/// Pairs of records of which only one can stay, and in what they differ.
Table undecided_table(References& references, const std::string& title, const std::vector<Undecided>& pairs);

/// A field of the answer, left out where there is nothing to say.
void add_field(Fields& fields, const std::string& key, const std::string& label, const std::string& value);

/// The answer of a command that changes who is who, of one sheet.
Document answer(const std::string& key, const std::string& title, std::vector<Block> blocks);

}  // namespace povnet
