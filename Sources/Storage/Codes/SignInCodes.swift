import Workbook

extension BrowserSession.How: StoredCode {
  var code: Int {
    switch self {
    case .password: 1
    case .singleSignOn: 2
    }
  }
}
