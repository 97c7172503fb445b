#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

namespace povnet {

/// The new content of a part, a piece at a time, so that a large one is never whole in memory. False: no
/// more.
using PartPieces = std::function<bool(std::string& piece)>;
PartPieces in_one_piece(std::string content);

struct PackageChanges {
  std::map<std::string, PartPieces> parts;
  std::set<std::string> removed;
};

/// Copies an office file into `to`, which exists, with some parts changed; the others keep their compressed
/// bytes. Without changes the copy is the file, byte by byte. Error (output) where it cannot be written; what
/// a source of pieces throws comes through.
void copy_package(const std::string& from, const std::string& to, PackageChanges changes);

}  // namespace povnet
