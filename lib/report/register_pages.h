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

/// The columns of a register, each with what may be written in it.
Table columns_table(const DataFiles& data, const Register& reg);

Document list_document(Reader& reader, const Register& reg, const ListQuestion& question);

/// What the register asks and the record of this code knows.
Fields record_fields(Reader& reader, const Register& reg, const ListQuestion& question);

/// One record, of this code, with the records of other registers that refer to it.
Document record_document(Reader& reader, const Register& reg, std::int64_t id, const ListQuestion& question);

/// Who wrote the record, when, with which command and why.
Table history_table(Reader& reader, const Register& reg, std::int64_t id);

}  // namespace povnet
