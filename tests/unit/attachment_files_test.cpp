#include "store/attachment_files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "sheet/atomic_folder.h"
#include "store_scene.h"

using namespace povnet;

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

fs::path whole(const Scratch& folder) { return fs::path(folder / "x").parent_path(); }

}  // namespace

TEST_CASE("a file is known by its bytes: digest and size") {
  const Scratch folder;
  write(whole(folder) / "a.pdf", "abc");
  const FileSeal seal = seal_of(whole(folder) / "a.pdf");
  CHECK(seal.size == 3);
  CHECK(seal.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK_THROWS_AS(seal_of(whole(folder) / "b.pdf"), Error);
  CHECK_THROWS_AS(seal_of(whole(folder)), Error);
}

TEST_CASE("no path leads out of the folder of the attachments") {
  const Scratch folder;
  const fs::path root = whole(folder) / "allegati";
  write(root / "atti/a.pdf", "abc");
  write(whole(folder) / "fuori.pdf", "abc");
  fs::create_symlink(whole(folder) / "fuori.pdf", root / "link.pdf");
  fs::create_directory_symlink(whole(folder), root / "su");
  CHECK(inside(root, "atti/a.pdf") == fs::canonical(root / "atti/a.pdf"));
  CHECK(inside(root, "atti/../atti/a.pdf"));
  for (const std::string path :
       {"../fuori.pdf", "atti/../../fuori.pdf", "/etc/passwd", "link.pdf", "su/fuori.pdf", "", "."})
    CHECK_MESSAGE(!inside(root, path), path);
}

TEST_CASE("a file is good, missing, changed or outside") {
  const Scratch folder;
  write(whole(folder) / "a.pdf", "abc");
  const FileSeal seal = seal_of(whole(folder) / "a.pdf");
  CHECK(state_of(whole(folder), "a.pdf", seal) == FileState::good);
  CHECK(state_of(whole(folder), "b.pdf", seal) == FileState::missing);
  CHECK(state_of(whole(folder), "../a.pdf", seal) == FileState::outside);
  write(whole(folder) / "a.pdf", "abd");
  CHECK(state_of(whole(folder), "a.pdf", seal) == FileState::changed);
}

TEST_CASE("a folder gets its name when it is whole, and never takes another's") {
  const Scratch parent;
  const fs::path target = whole(parent) / "dossier";
  {
    AtomicFolder folder(target.string());
    write(folder.file("schede/a.html"), "a");
  }
  CHECK(fs::is_empty(whole(parent)));
  {
    AtomicFolder folder((target / "").string());
    write(folder.file("schede/a.html"), "a");
    CHECK_FALSE(fs::exists(target));
    folder.commit();
  }
  CHECK(fs::exists(target / "schede/a.html"));
  CHECK((fs::status(target).permissions() & fs::perms::others_all) == fs::perms::none);
  CHECK_THROWS_AS(AtomicFolder(target.string()), Error);
  CHECK_THROWS_AS(AtomicFolder((whole(parent) / "mai/dossier").string()), Error);
}
