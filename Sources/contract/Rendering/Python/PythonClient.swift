enum PythonClient {
  static let folder = "Clients/Python/workbook_client/"
  static func render(_ contract: Contract) -> [String: String] { [:] }
}
