"""metrics.yaml as an Excel workbook and back: what data owners edit are values, and nothing else can be changed there.

`export` writes the workbook, `read` takes it apart, `merge` turns what was changed in it into edits of metrics.yaml.
The workbook remembers what each cell held when it was written, so two people may work at once: a cell that nobody
touched never takes back what has changed in metrics.yaml since. The only importer of openpyxl.
"""

from compiler.spreadsheet.merging import Change, Merged, merge
from compiler.spreadsheet.reading import Cell, Workbook, absent, read
from compiler.spreadsheet.rows import Row, rows
from compiler.spreadsheet.writing import export

__all__ = ["Cell", "Change", "Merged", "Row", "Workbook", "absent", "export", "merge", "read", "rows"]
