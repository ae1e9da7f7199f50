// A picture as a PNG. It is drawn again on a canvas, piece by piece, with the colours it has on the screen: no image is
// loaded and no markup is parsed, so the strict policy of the page holds.

const scale = 2
const margin = 20
const title_height = 34

/** Draws the shapes that our pictures are made of: rect, line, circle, path and text. */
function draw(context: CanvasRenderingContext2D, part: Element) {
  const style = getComputedStyle(part)
  const number = (name: string) => Number(part.getAttribute(name) ?? 0)
  const shape = new Path2D()
  if (part.tagName === 'rect') shape.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'))
  else if (part.tagName === 'circle') shape.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  else if (part.tagName === 'path') shape.addPath(new Path2D(part.getAttribute('d') ?? ''))
  else if (part.tagName === 'line') {
    shape.moveTo(number('x1'), number('y1'))
    shape.lineTo(number('x2'), number('y2'))
  } else if (part.tagName === 'text') {
    context.font = `${style.fontWeight} ${part.getAttribute('font-size') ?? '13'}px ${style.fontFamily}`
    context.textAlign = ({ end: 'right', middle: 'center' } as const)[part.getAttribute('text-anchor') ?? ''] ?? 'left'
    context.fillStyle = style.fill
    context.fillText(part.textContent ?? '', number('x'), number('y'))
    return
  } else return
  if (style.fill !== 'none' && part.getAttribute('fill-opacity') !== '0') {
    context.fillStyle = style.fill
    context.fill(shape)
  }
  if (style.stroke === 'none' || part.classList.contains('viz-ring')) return
  context.strokeStyle = style.stroke
  context.lineWidth = Number.parseFloat(style.strokeWidth)
  context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat))
  context.stroke(shape)
}

export async function savePicture(svg: SVGSVGElement, title: string, file: string): Promise<void> {
  const { width, height } = svg.viewBox.baseVal
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * margin) * scale
  canvas.height = (height + 2 * margin + title_height) * scale
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(scale, scale)
  const page = getComputedStyle(svg.closest('.box') ?? document.body)
  context.fillStyle = page.backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = page.color
  context.font = `650 16px ${page.fontFamily}`
  context.fillText(title, margin, margin + 14)
  context.translate(margin, margin + title_height)
  for (const part of svg.querySelectorAll('rect, line, circle, path, text')) draw(context, part)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve))
  if (!blob) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000)
}
