extension MethodRegister { mutating func addReports(_ services: Services) {} }
