#pragma once

#include <functional>
#include <string>

#include "document/element.h"

namespace povnet {

/// A data flow as an XML text in UTF-8.
std::string xml_text(const Element& root);

/// The same into a file of mode 0600: whole or not at all. `complete` is told where its bytes are before it
/// gets its name.
void write_xml_file(const Element& root, const std::string& path,
                    const std::function<void(const std::string&)>& complete = {});

}  // namespace povnet
