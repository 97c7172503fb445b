#pragma once

#include "document/document.h"
#include "report/layout_request.h"
#include "report/reader.h"
#include "schema/layout.h"

namespace povnet {

/// A layout filled from the case file. Its notes say what it rests on and which parameters are still to be
/// confirmed. Fault::input where the record has nothing to fill it with.
Document layout_document(Reader& reader, const Layout& layout, const LayoutRequest& request);

Document list_of_workbooks(const DataFiles& data);
Document list_of_letters(const DataFiles& data);

}  // namespace povnet
