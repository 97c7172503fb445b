#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.h"
#include "report/register_list.h"

namespace povnet {

/// Column of a register -> what a drop-down offers for it, besides its code list.
using FormLists = std::map<std::string, std::vector<std::string>>;

/// Records of the registers that `reg` refers to, by name, where they are few enough to choose from.
FormLists form_lists(Reader& reader, const Register& reg);

/// The records to correct: code and version first, both not to be typed over. What is referred to is named so
/// that it is found again: by its code where several have one name.
std::vector<Row> form_rows(Reader& reader, const Register& reg, const ListQuestion& question);

/// An entry form: drop-downs, every column an input, and a sheet that explains it; `rows` of form_rows, or
/// none: then the form is empty.
Document form_document(const DataFiles& data, const Register& reg, const FormLists& lists,
                       std::vector<Row> rows);

}  // namespace povnet
