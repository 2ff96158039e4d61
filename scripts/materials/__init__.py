"""What the wheel and the image are made of: packages, their licences, a bill of materials."""
