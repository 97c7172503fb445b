#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/day.h"
#include "report/reader.h"

namespace povnet {

/// The whole-number parameter `id` in force on `day`, if there is one; the document notes that it rests on
/// it.
std::optional<std::int64_t> find_parameter_on(Reader& reader, const std::string& id, Day day);

/// The same as text: "1/2".
std::optional<std::string> find_text_parameter_on(Reader& reader, const std::string& id, Day day);

/// The whole-number parameter `id` in force on `day`; the document notes that it rests on it. Fault::input
/// where none is in force: a rule of the law has no default.
std::int64_t parameter_on(Reader& reader, const std::string& id, Day day);

}  // namespace povnet
