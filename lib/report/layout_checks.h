#pragma once

#include "document/document.h"
#include "report/marks.h"
#include "report/reader.h"
#include "schema/layout.h"

namespace povnet {

/// A block of named checks: one row each, also where all is well. `on_subject`: of what they find, only the
/// records of the subject.
Table checks_table(Reader& reader, const LayoutBlock& block, const Marks& marks, const Scope& scope,
                   bool on_subject);

/// A block of areas: what their checks find about the records of the subject, one row a finding.
Table findings_table(Reader& reader, const LayoutBlock& block, const Marks& marks, const Scope& scope);

}  // namespace povnet
