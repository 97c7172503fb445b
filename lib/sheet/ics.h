#pragma once

#include <iosfwd>

#include "document/document.h"

namespace povnet {

/// A calendar (RFC 5545) of the rows of every table that has the columns `due` (a day), `clock` and `record`:
/// an event of the whole day each, known again by clock and record, said by `clock_label`, `case`,
/// `state_label`, `todo`, `consequence` and `register_by` where the table has them. No other column is
/// read: names of persons stay out. Rows without a day make no event. Fault::usage for a document
/// without such a table.
void write_ics(Document& document, std::ostream& out);

}  // namespace povnet
