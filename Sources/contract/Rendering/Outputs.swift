/// Everything that is generated from the contract alone: path relative to the root → text.
package func renderAll(_ contract: Contract) -> [String: String] {
  var files = SwiftFiles.render(contract)
  files["Protocol/openrpc.json"] = renderJSON(
    OpenRPCDocument(contract, dereferenced: false).tree)
  files["Protocol/openrpc.dereferenced.json"] = renderJSON(
    OpenRPCDocument(contract, dereferenced: true).tree)
  files["Protocol/README.md"] = Reference.render(contract)
  for (path, text) in PythonClient.render(contract) { files[path] = text }
  return files
}
