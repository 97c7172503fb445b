#include "zip_file.h"

#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace povnet::test {
namespace {

struct ZipFolder {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("povnet-unit-" + std::to_string(::getpid()));
  ZipFolder() { std::filesystem::create_directories(path); }
  ZipFolder(const ZipFolder&) = delete;
  ZipFolder& operator=(const ZipFolder&) = delete;
  ~ZipFolder() { std::filesystem::remove_all(path); }
};

constexpr const char* head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
constexpr const char* main_space = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr const char* office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* package = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& inner) {
  return std::string(head) + "<Relationships xmlns=\"" + package + "\">" + inner + "</Relationships>";
}

}  // namespace

std::string scratch(const std::string& name) {
  static const ZipFolder folder;
  return (folder.path / name).string();
}

std::string write_zip(const std::string& name, const Parts& parts) {
  const std::string path = scratch(name);
  int code = 0;
  zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  for (const auto& [part, text] : parts)
    zip_file_add(zip, part.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
  zip_close(zip);
  return path;
}

std::string write_file(const std::string& name, const std::string& bytes) {
  const std::string path = scratch(name);
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

std::string read_file(const std::string& path) {
  std::ostringstream all;
  all << std::ifstream(path, std::ios::binary).rdbuf();
  return all.str();
}

Parts xlsx_parts(const std::vector<std::string>& sheets, const Parts& extra) {
  Parts parts;
  std::string list;
  std::string links =
      relation("rs", "sharedStrings", "sharedStrings.xml") + relation("rt", "styles", "styles.xml");
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    list += "<sheet name=\"Foglio" + number + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
    links += relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    parts.emplace_back("xl/worksheets/sheet" + number + ".xml", std::string(head) + "<worksheet " +
                                                                    main_space + "><sheetData>" + sheets[i] +
                                                                    "</sheetData></worksheet>");
  }
  parts.emplace_back(
      "[Content_Types].xml",
      std::string(head) + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)");
  parts.emplace_back("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
  parts.emplace_back("xl/workbook.xml", std::string(head) + "<workbook " + main_space + " xmlns:r=\"" +
                                            office + "\"><sheets>" + list + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels", relations(links));
  parts.emplace_back("xl/sharedStrings.xml", std::string(head) + "<sst " + main_space + "/>");
  parts.emplace_back("xl/styles.xml", std::string(head) + "<styleSheet " + main_space + "/>");
  for (const auto& [name, text] : extra) {
    const auto same = [&part = name](const auto& one) { return one.first == part; };
    parts.erase(std::remove_if(parts.begin(), parts.end(), same), parts.end());
    parts.emplace_back(name, text);
  }
  return parts;
}

}  // namespace povnet::test
