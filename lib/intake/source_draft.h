#pragma once

#include <optional>
#include <string>
#include <vector>

#include "input/input_file.h"
#include "intake/file_sketch.h"
#include "schema/register.h"

namespace povnet {

/// The column of `reg` that a heading means: its name, label or alias, else the nearest of them.
std::optional<std::string> column_meant(const Register& reg, const std::string& heading);

/// The register that most headings of the file are of; nothing where none is.
std::optional<Register> register_meant(const std::vector<Register>& registers,
                                       const std::vector<SheetSketch>& sheets);

/// The text of a source named `name` that brings the file into `reg`. It loads as it is; what a person must
/// decide is marked "DA VEDERE".
std::string draft_source(const std::string& name, const InputFile& input,
                         const std::vector<SheetSketch>& sheets, const Register& reg);

}  // namespace povnet
