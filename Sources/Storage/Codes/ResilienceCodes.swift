import Workbook

extension ContactWish.Kind: StoredCode {
  var code: Int {
    switch self {
    case .supervisor: 1
    case .anotherManager: 2
    case .wellbeingContact: 3
    }
  }
}

extension WorkforcePromise.Outcome: StoredCode {
  var code: Int {
    switch self {
    case .kept: 1
    case .partlyKept: 2
    case .notKept: 3
    }
  }
}
