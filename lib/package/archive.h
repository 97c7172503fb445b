#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct zip;
struct zip_file;

namespace povnet {

/// What a part may unpack to before it is taken for a zip bomb.
struct UnpackLimits {
  std::uint64_t free = std::uint64_t{64} << 20;  ///< bytes that no ratio is asked of
  std::uint64_t ratio = 250;                     ///< most unpacked bytes for a packed one, past `free`
  std::uint64_t most = std::uint64_t{8} << 30;   ///< bytes, whatever the ratio
};

/// One part, unpacked as it is read; memory does not grow with its size.
class PartStream {
 public:
  /// Bytes read, 0 at the end. Throws Error (input) for a damaged part, a wrong CRC, a bomb.
  std::size_t read(char* into, std::size_t size);

  const std::string& place() const { return place_; }  ///< "file.xlsx (xl/workbook.xml)", for messages

 private:
  friend class Archive;
  std::shared_ptr<zip> archive_;
  std::shared_ptr<zip_file> file_;
  std::string place_;
  UnpackLimits limits_;
  std::uint64_t packed_ = 0;
  std::uint64_t unpacked_ = 0;
};

/// An office file opened for reading: a zip of parts.
class Archive {
 public:
  /// `shown_name` is how messages call it. Throws Error (input) where it is no zip or a damaged one.
  static Archive open(const std::string& path, const std::string& shown_name,
                      const UnpackLimits& limits = {});

  const std::string& shown_name() const { return shown_name_; }
  std::vector<std::string> parts() const;
  bool has(const std::string& part) const;
  PartStream stream(const std::string& part) const;

  /// A whole part of at most `most` bytes.
  std::string text(const std::string& part, std::size_t most = std::size_t{16} << 20) const;

 private:
  std::int64_t index_of(const std::string& part) const;  ///< -1: none

  std::shared_ptr<zip> archive_;
  std::string shown_name_;
  UnpackLimits limits_;
};

}  // namespace povnet
