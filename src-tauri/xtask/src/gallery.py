"""Lays the pictures of `cargo xtask gallery` out in sheets: FOLDER/VIEW/SCENE.png becomes FOLDER/VIEW-NUMBER.png."""

import sys
from pathlib import Path

from PIL import Image, ImageDraw

COLUMNS, ROWS, GAP, LINE = 4, 4, 12, 16


def sheet(pictures: list[Path], width: int) -> Image.Image:
    shrunk = []
    for picture in pictures:
        with Image.open(picture) as whole:
            height = round(whole.height * width / whole.width)
            shrunk.append((picture.stem, whole.convert("RGB").resize((width, height))))
    height = max(image.height for _, image in shrunk) + LINE
    rows = -(-len(shrunk) // COLUMNS)
    paper = Image.new("RGB", (COLUMNS * (width + GAP) + GAP, rows * (height + GAP) + GAP), "#808080")
    draw = ImageDraw.Draw(paper)
    for number, (name, image) in enumerate(shrunk):
        x = GAP + number % COLUMNS * (width + GAP)
        y = GAP + number // COLUMNS * (height + GAP)
        draw.text((x, y), name, fill="white")
        paper.paste(image, (x, y + LINE))
    return paper


def main(folder: Path) -> None:
    for view in sorted(path for path in folder.iterdir() if path.is_dir() and path.name != "page"):
        pictures = sorted(view.glob("*.png"))
        width = 240 if view.name == "narrow" else 600
        for number, start in enumerate(range(0, len(pictures), COLUMNS * ROWS), 1):
            name = folder / f"{view.name}-{number:02}.png"
            sheet(pictures[start : start + COLUMNS * ROWS], width).save(name)
            print(name)


main(Path(sys.argv[1]))
