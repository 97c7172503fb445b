#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/number.h"
#include "base/period.h"
#include "document/sign.h"
#include "domain/puc_hours.h"
#include "report/reader.h"

namespace povnet {

/// A person's mark of one day, as it is on file.
struct PucMark {
  Presence kind = Presence::present;
  std::string kind_code;
  Minutes minutes = 0;
  Minutes planned = 0;  ///< 0: nobody wrote it
  std::string reason;   ///< a code of justified_reason
  std::string document;
};

/// One line of the month sheet.
struct PucSheetRow {
  std::string person;
  std::string surname;
  std::string name;
  Minutes due = 0;
  Minutes planned = 0;                ///< of a day, as last written; 0: nobody wrote it
  std::map<unsigned, PucMark> marks;  ///< by day of the month
};

/// Who is assigned to the project in the month or has a mark in it, by surname and name.
std::vector<PucSheetRow> puc_sheet_rows(Reader& reader, const std::string& project, const Period& month);

/// "4", "REC 2,5"; an absence of the whole planned day is the word alone: "AI".
Sign sign_of(const PucMark& mark, Minutes planned);

/// What the line said when the sheet was written, as its source (schemas/sources/foglio_presenze.toml) reads
/// it: {"5":["4","present 240"],"reason":"illness","document":"n. 3"}.
std::string written_state(const PucSheetRow& row);

/// The reason, or the document, of all justified absences of the line; empty where they differ.
std::string common_to_justified(const PucSheetRow& row, std::string PucMark::*text);

}  // namespace povnet
