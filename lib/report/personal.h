#pragma once

#include "report/reader.h"

namespace povnet {

/// Whether the rows that the document shows come from columns that say who a person is: derived from what the
/// queries look at and what the registers call personal, so that no data file can forget to say it.
bool shows_persons(Reader& reader);

/// Whether it says more of them than their codes.
bool describes_persons(Reader& reader);

}  // namespace povnet
