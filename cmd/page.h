#pragma once

#include "cmd/reading.h"
#include "report/layout_request.h"
#include "schema/layout.h"
#include "schema/register.h"

namespace povnet {

/// The record of the register that was typed; Fault::input as everywhere.
LayoutRecord record_named(Reading& reading, const Register& reg, const std::string& typed);

/// The same for a layout that may be about a record of several registers: the code says which.
LayoutRecord record_for(Reading& reading, const Layout& layout, const std::string& typed);

/// All that there is up to the day asked.
LayoutRequest request_for(const Call& call, LayoutRecord record);

/// Fills a layout about one record and presents it.
void present_layout(Call& call, Reading& reading, const std::string& command, const Layout& layout,
                    const LayoutRequest& request);

}  // namespace povnet
