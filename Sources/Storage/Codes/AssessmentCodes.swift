import Workbook

extension Assessment.Kind: StoredCode {
  var code: Int {
    switch self {
    case .childAndFamily: 1
    case .sexualExploitation: 2
    case .returnHome: 3
    case .other: 4
    }
  }
}

extension AuditSelection: StoredCode {
  var code: Int {
    switch self {
    case .random: 1
    case .thematic: 2
    case .concern: 3
    case .learningReview: 4
    }
  }
}

extension ViewObtained: StoredCode {
  var code: Int {
    switch self {
    case .youngPerson: 1
    case .family: 2
    case .both: 3
    case .nobody: 4
    }
  }
}

extension FactAnswer: StoredCode {
  var code: Int {
    switch self {
    case .yes: 1
    case .no: 2
    case .notApplicable: 3
    }
  }
}
