enum Reference { static func render(_ contract: Contract) -> String { "" } }
