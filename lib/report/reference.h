#pragma once

#include "schema/data_files.h"
#include "store/row.h"

namespace povnet {

/// Lays the legal parameters and the code lists beside the case file, for this connection alone:
/// temp.parameter (id, label, value, unit, valid_from, valid_to, source, evidence, verified) and
/// temp.code (list, code, label, position, valid_from, valid_to). Days as ISO text, open ends NULL.
/// temp.attachment_file (attachment, state) says how the files of the attachments stand, where somebody has
/// looked. Queries may call iban_fault(x): what is wrong with an IBAN, a code of the list iban_fault; else
/// NULL.
void load_reference(SQLite::Database& db, const DataFiles& data);

}  // namespace povnet
