#pragma once

#include <string>
#include <vector>

#include "input/input_file.h"

namespace povnet::test {

/// A row as one line: "3: text a | number 1.5 | - ! 3:4 what is wrong".
std::vector<std::string> read_rows(const std::string& path, const InputOptions& options = {},
                                   std::size_t sheet = 0);

/// What the refusal says when the file is opened and read to its end, "" where there is none.
std::string refusal(const std::string& path, const InputOptions& options = {});

}  // namespace povnet::test
