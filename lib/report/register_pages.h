#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "report/reader.h"
#include "report/register_list.h"
#include "schema/register.h"

namespace povnet {

/// All registers: name, what it holds, how many columns.
Document registers_document(const DataFiles& data);

/// The dictionary of one register: columns, rules, code lists, what it is kept for.
Document dictionary_document(const DataFiles& data, const Register& reg);

Document list_document(Reader& reader, const Register& reg, const ListQuestion& question);

/// The record that `question` names by its code, with the records of other registers that refer to it, and,
/// asked for, its history in the journal.
Document record_document(Reader& reader, const Register& reg, const ListQuestion& question, bool history);

/// An entry form: drop-downs from the code lists, every column an input; `rows` to correct, or none.
/// Rows already there keep their code in the first column, which is not to be typed over.
Document form_document(const DataFiles& data, const Register& reg, std::vector<Row> rows);

}  // namespace povnet
