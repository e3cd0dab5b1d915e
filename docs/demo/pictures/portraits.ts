/** Portraits: busts put together from a few features, in one style for everyone. */
import * as s from './shapes.ts';

/** What a face is made of. */
export interface Face {
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  /** `headscarf` replaces the hair. */
  readonly cut: 'bob' | 'crop' | 'curls' | 'bun' | 'parting' | 'waves' | 'headscarf' | 'grey-crop' | 'long' | 'locks';
  readonly coat: string;
  readonly collar: string;
  readonly back: string;
  readonly disc: string;
  readonly glasses?: string;
  readonly beard?: string;
  readonly earrings?: string;
  readonly freckles?: boolean;
  /** A closed smile. */
  readonly calm?: boolean;
  readonly cap?: string;
}

const behind: Readonly<Record<Face['cut'], (c: string) => string>> = {
  bob: (c) => s.path('M128 210 Q124 92 240 88 Q356 92 352 210 Q356 286 336 312 H144 Q124 286 128 210 Z', c),
  crop: () => '',
  curls: (c) =>
    [
      [150, 170, 52],
      [160, 122, 50],
      [206, 92, 54],
      [262, 86, 54],
      [314, 114, 52],
      [334, 168, 52],
      [342, 224, 44],
      [138, 228, 44],
      [148, 272, 36],
      [334, 272, 36],
    ]
      .map(([x, y, r]) => s.circle(x ?? 0, y ?? 0, r ?? 0, c))
      .join(''),
  bun: (c) => s.circle(240, 70, 46, c) + s.ellipse(240, 180, 106, 100, c),
  parting: () => '',
  waves: (c) =>
    s.path(
      'M126 220 Q112 90 240 84 Q368 90 354 220 Q372 262 352 306 Q374 346 340 372 H140 Q106 346 128 306 Q108 262 126 220 Z',
      c,
    ),
  headscarf: (c) => s.path('M120 226 Q116 82 240 78 Q364 82 360 226 Q372 330 330 380 H150 Q108 330 120 226 Z', c),
  'grey-crop': () => '',
  long: (c) => s.path('M130 210 Q124 86 240 84 Q356 86 350 210 L366 400 H114 Z', c),
  locks: (c) =>
    s.repeat(13, (i) =>
      s.rect(124 + i * 18, 130 + Math.abs(i - 6) * 6, 17, 190 - Math.abs(i - 6) * 4 + (i % 2) * 18, c, 'rx="8"'),
    ) + s.ellipse(240, 170, 112, 92, c),
};

const before: Readonly<Record<Face['cut'], (c: string) => string>> = {
  bob: (c) =>
    s.path('M146 226 Q142 124 240 112 Q338 124 334 226 Q322 176 292 158 Q220 172 168 162 Q150 184 146 226 Z', c),
  crop: (c) =>
    s.path('M148 206 Q140 102 240 98 Q340 102 332 206 Q324 164 302 150 Q240 138 178 150 Q156 164 148 206 Z', c),
  curls: (c) =>
    [
      [170, 150, 30],
      [206, 132, 32],
      [246, 128, 32],
      [286, 134, 31],
      [316, 156, 27],
    ]
      .map(([x, y, r]) => s.circle(x ?? 0, y ?? 0, r ?? 0, c))
      .join(''),
  bun: (c) => s.path('M146 214 Q146 112 240 108 Q334 112 334 214 Q316 148 240 142 Q164 148 146 214 Z', c),
  parting: (c) =>
    s.path('M146 210 Q138 98 236 92 Q350 88 336 214 Q326 158 286 146 Q234 166 186 146 Q156 164 146 210 Z', c) +
    s.path('M186 146 Q196 112 250 100', 'none', 'stroke="#fff" stroke-width="3" opacity=".25"'),
  waves: (c) =>
    s.path('M144 228 Q140 116 238 108 Q340 112 336 228 Q330 170 282 146 Q250 190 176 172 Q154 190 144 228 Z', c),
  headscarf: (c) =>
    s.path('M142 236 Q140 108 240 104 Q340 108 338 236 Q330 150 240 142 Q150 150 142 236 Z', c) +
    s.path('M150 290 Q190 372 240 374 Q290 372 330 290 Q346 352 352 398 H128 Q134 352 150 290 Z', c) +
    s.stroke('M160 340 Q240 400 322 338', '#000', 4, 'opacity=".14"'),
  'grey-crop': (c) =>
    s.path(
      'M148 214 Q138 110 240 102 Q342 110 332 214 Q330 176 316 160 Q296 130 240 132 Q184 130 164 160 Q150 176 148 214 Z',
      c,
    ),
  long: (c) => s.path('M144 238 Q140 112 240 106 Q340 112 336 238 Q328 168 244 130 Q170 160 144 238 Z', c),
  locks: (c) => s.path('M146 206 Q142 112 240 106 Q338 112 334 206 Q318 150 240 146 Q162 150 146 206 Z', c),
};

/** Draws a bust for a square of 480. */
export function bust(face: Face): string {
  const { skin, shade, hair, cut } = face;
  const eye = (x: number): string =>
    s.ellipse(x, 232, 13, 8.5, '#fff') +
    s.circle(x, 232, 7.4, '#33231d') +
    s.circle(x + 2.4, 229, 2.2, '#fff') +
    s.stroke(`M${x - 15} 229 Q${x} 218 ${x + 15} 229`, '#2a1c18', 3.4);
  const brow = (x: number, turn: number): string =>
    s.group(
      s.stroke(`M${x - 19} 206 Q${x} 195 ${x + 19} 205`, cut === 'headscarf' ? '#33231d' : hair, 6.4),
      `rotate(${turn} ${x} 204)`,
    );
  return (
    s.rect(0, 0, 480, 480, face.back) +
    s.circle(240, 232, 196, face.disc) +
    s.circle(240, 232, 196, 'none', 'stroke="#fff" stroke-width="3" opacity=".35"') +
    behind[cut](hair) +
    s.path('M52 490 Q56 384 168 362 Q240 346 312 362 Q424 384 428 490 Z', face.coat) +
    s.path('M300 360 Q424 384 428 490 H330 Q340 420 300 360 Z', '#000', 'opacity=".13"') +
    s.path('M200 296 H280 V364 Q240 410 200 364 Z', shade) +
    s.path('M182 362 Q240 428 298 362 L322 372 Q240 476 158 372 Z', face.collar) +
    (cut === 'headscarf' ? '' : s.ellipse(146, 236, 17, 26, shade) + s.ellipse(334, 236, 17, 26, shade)) +
    s.path(
      'M148 208 Q148 118 240 116 Q332 118 332 208 Q334 274 300 312 Q268 342 240 342 Q212 342 180 312 Q146 274 148 208 Z',
      skin,
    ) +
    s.path(
      'M262 118 Q332 126 332 208 Q334 274 300 312 Q274 338 246 341 Q304 290 296 208 Q292 146 262 118 Z',
      shade,
      'opacity=".5"',
    ) +
    s.ellipse(188, 270, 22, 13, '#e0654f', 'opacity=".2"') +
    s.ellipse(292, 270, 22, 13, '#e0654f', 'opacity=".2"') +
    (face.freckles
      ? s.repeat(14, (i) =>
          s.circle(
            176 + (i % 7) * 21 + (i > 6 ? 8 : 0),
            258 + (i % 3) * 8 + (i > 6 ? 6 : 0),
            2.2,
            '#b5653a',
            'opacity=".6"',
          ),
        )
      : '') +
    (face.beard
      ? s.path(
          'M154 246 Q160 276 200 280 Q240 262 280 280 Q320 276 326 246 Q332 300 300 326 Q268 358 240 358 Q212 358 180 326 Q148 300 154 246 Z',
          face.beard,
        )
      : '') +
    eye(200) +
    eye(280) +
    brow(200, -3) +
    brow(280, 3) +
    s.stroke('M240 232 Q254 262 248 268 Q240 274 230 268', shade, 5) +
    s.stroke('M240 232 Q254 262 248 268 Q240 274 230 268', '#5a2f20', 2, 'opacity=".45"') +
    (face.calm
      ? s.stroke('M216 299 Q240 314 264 297', '#9c3f38', 6) + s.stroke('M230 316 q10 4 20 0', shade, 3.5)
      : s.path('M212 296 Q240 304 268 296 Q258 318 240 318 Q222 318 212 296 Z', '#a8443c') +
        s.path('M217 298 Q240 304 263 298 L260 303 Q240 308 220 303 Z', '#fff')) +
    before[cut](hair) +
    (face.cap
      ? s.path('M134 168 Q136 84 240 80 Q344 84 346 168 Q240 140 134 168 Z', face.cap) +
        s.path('M126 172 Q240 132 354 172 Q366 190 330 184 Q240 156 150 184 Q114 190 126 172 Z', '#16181f') +
        s.circle(240, 124, 13, '#e0b04c')
      : '') +
    (face.glasses
      ? s.circle(200, 232, 28, '#fff', `fill-opacity=".14" stroke="${face.glasses}" stroke-width="5"`) +
        s.circle(280, 232, 28, '#fff', `fill-opacity=".14" stroke="${face.glasses}" stroke-width="5"`) +
        s.stroke('M228 228 Q240 221 252 228 M172 228 L150 222 M308 228 L330 222', face.glasses, 5)
      : '') +
    (face.earrings ? s.circle(144, 272, 8, face.earrings) + s.circle(336, 272, 8, face.earrings) : '')
  );
}

/** A bust without its disc, `k` times as large, standing at the lower edge of a scene. */
export function figure(x: number, k: number, face: Face): string {
  const body = bust({ ...face, back: 'none', disc: 'none' }).replace(
    'stroke="#fff" stroke-width="3" opacity=".35"',
    '',
  );
  return s.at(x, s.height - 474 * k, k, body);
}

/** The faces of the staff, by the name of the reporter's file. */
export const reporters: Readonly<Record<string, Face>> = {
  'ivo-tamsett': {
    skin: '#eec4a0',
    shade: '#d49f78',
    hair: '#7a5230',
    cut: 'parting',
    coat: '#2c4a7c',
    collar: '#f3ead7',
    back: '#8fb0cf',
    disc: '#c4d8e6',
    beard: '#80583a',
    glasses: '#26304a',
    calm: true,
  },
  'marguerite-okpara': {
    skin: '#7a4b34',
    shade: '#5c3524',
    hair: '#221a1c',
    cut: 'curls',
    coat: '#b4472f',
    collar: '#f2d7b0',
    back: '#e7a07c',
    disc: '#f6d6b4',
    earrings: '#e8b33d',
  },
  'kaito-renshaw': {
    skin: '#e9bd93',
    shade: '#cc9769',
    hair: '#1d1a1f',
    cut: 'crop',
    coat: '#d98a2b',
    collar: '#3a4450',
    back: '#e6c07a',
    disc: '#f8e6bf',
    calm: true,
  },
  'hanne-obersteg': {
    skin: '#f3d0b4',
    shade: '#dba986',
    hair: '#d7b06a',
    cut: 'bob',
    coat: '#51606b',
    collar: '#f7efe0',
    back: '#c9b08a',
    disc: '#efe0c2',
    glasses: '#8a2f2a',
    calm: true,
  },
  'meilin-farrow': {
    skin: '#eec49c',
    shade: '#d09f74',
    hair: '#241d22',
    cut: 'long',
    coat: '#1f6a70',
    collar: '#f0a04b',
    back: '#7fb9b2',
    disc: '#c7e2d8',
    freckles: true,
  },
  'nawal-berrichi': {
    skin: '#d9a27a',
    shade: '#b67e56',
    hair: '#7a3a5c',
    cut: 'headscarf',
    coat: '#3d3a5f',
    collar: '#7a3a5c',
    back: '#d8a0a8',
    disc: '#f2d4cf',
    calm: true,
  },
  'solene-abgrall': {
    skin: '#f2cfb6',
    shade: '#d9a68a',
    hair: '#a8472c',
    cut: 'waves',
    coat: '#4a2f6b',
    collar: '#1f1630',
    back: '#b894c8',
    disc: '#e2cde6',
    earrings: '#3f8f8a',
  },
  'gethin-osei': {
    skin: '#8e5c40',
    shade: '#6d432d',
    hair: '#1c1718',
    cut: 'locks',
    coat: '#3f6a4c',
    collar: '#f3ead7',
    back: '#9dbb94',
    disc: '#d5e4c8',
    beard: '#241b1a',
  },
};
