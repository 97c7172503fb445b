#pragma once

#include <cstdint>
#include <string>

#include "document/document.h"
#include "report/reader.h"

namespace povnet {

/// Everything on file about one person, for whoever asks for the own data (art. 15 GDPR): the records of
/// every register that name the person, those around them (the case, its plans ...) and what is inside these;
/// with purpose, legal basis and source. A record that names only somebody else is left out; another person
/// named beside this one is not told. Needs no list of registers: it follows their references.
Document person_file(Reader& reader, std::int64_t person, const std::string& code, Day as_of);

}  // namespace povnet
