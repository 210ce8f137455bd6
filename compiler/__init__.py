"""zhengben: a compiler for corporate reports in Chinese, which prevails, and English, which follows."""

__version__ = "0.1.0"
